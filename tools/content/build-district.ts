import type { District, HelpLine, Source, Street } from '../../src/domain/entities/pack';
import type { PackFiles } from './authored-files';
import { evidenceOfMapping, evidenceOfRow, type SourceLevels } from './build-evidence';
import type { YamlRecord } from './read-yaml';

/** The sources of a pack. */
export function buildSources(files: PackFiles): Source[] {
  return files.csv('sources.csv').map((row) =>
    row.trace({
      id: row.text('id'),
      kind: row.text('kind') as Source['kind'],
      title: row.text('title'),
      publisher: row.text('publisher'),
      date: row.optionalText('date'),
      dateNote: row.optionalText('dateNote'),
      url: row.optionalText('url'),
      sure: row.text('sure') as Source['sure'],
      checkedOn: row.text('checkedOn'),
      note: row.optionalText('note'),
    }),
  );
}

const packKeys = ['id', 'fictional', 'appName', 'contentDate', 'operator'];
const districtKeys = ['name', 'city', 'code', 'evidence', 'helpLine', 'emergencyLines'];

/** The district, of pack.yaml, district.yaml and streets.csv. */
export function buildDistrict(files: PackFiles, levels: SourceLevels): District {
  const pack = files.yaml('pack.yaml', packKeys);
  const district = files.yaml('district.yaml', districtKeys);
  const streets = buildStreets(files, levels);
  const ofPack = pack.trace({
    id: pack.text('id'),
    fictional: pack.flag('fictional'),
    appName: pack.text('appName'),
    contentDate: pack.text('contentDate'),
    operator: operatorOf(pack),
  });
  const ofDistrict = district.trace({
    name: district.text('name'),
    city: district.text('city'),
    code: district.text('code'),
    evidence: evidenceOfMapping(district.record('evidence'), levels),
    helpLine: helpLineOf(district.record('helpLine'), levels),
    emergencyLines: district.records('emergencyLines').map((line) => helpLineOf(line, levels)),
  });
  const built: District = {
    id: ofPack.id,
    name: ofDistrict.name,
    city: ofDistrict.city,
    code: ofDistrict.code,
    fictional: ofPack.fictional,
    appName: ofPack.appName,
    contentDate: ofPack.contentDate,
    evidence: ofDistrict.evidence,
    streets,
    helpLine: ofDistrict.helpLine,
    emergencyLines: ofDistrict.emergencyLines,
    operator: ofPack.operator,
  };
  const { origins } = files.reading;
  for (const [part, record] of [
    [ofPack, pack],
    [ofDistrict, district],
  ] as const) {
    for (const property of Object.keys(part)) origins.note(built, property, record.origin(property));
  }
  return built;
}

function buildStreets(files: PackFiles, levels: SourceLevels): Street[] {
  return files.csv('streets.csv').map((row) =>
    row.trace(
      {
        code: row.text('code'),
        name: row.text('name'),
        committees: row.optionalNumber('committees'),
        evidence: evidenceOfRow(row, levels),
      },
      { evidence: 'source' },
    ),
  );
}

function helpLineOf(line: YamlRecord, levels: SourceLevels): HelpLine {
  line.allowOnly(['id', 'name', 'phone', 'hours', 'purpose', 'evidence']);
  return line.trace({
    id: line.text('id'),
    name: line.text('name'),
    phone: line.text('phone'),
    hours: line.optionalText('hours'),
    purpose: line.text('purpose'),
    evidence: evidenceOfMapping(line.record('evidence'), levels),
  });
}

function operatorOf(pack: YamlRecord): District['operator'] {
  const operator = pack.optionalRecord('operator')?.allowOnly(['name', 'contact']);
  return operator ? operator.trace({ name: operator.text('name'), contact: operator.optionalText('contact') }) : null;
}
