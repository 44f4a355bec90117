import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const schemaFolder = join(__dirname, 'schemas');

/** A JSON Schema document, as far as this project looks into one. */
export interface SchemaDocument {
  $schema: string;
  $id: string;
  title: string;
  $ref: string;
  $defs: Record<string, object>;
}

/**
 * All definitions of `schemas/*.schema.json` in one document, so that a definition can name another by
 * `#/$defs/Name` wherever it stands.
 * @throws when two files define the same name.
 */
export function readPackSchema(): SchemaDocument {
  const definitions: Record<string, object> = {};
  for (const file of readdirSync(schemaFolder).sort()) {
    const part = JSON.parse(readFileSync(join(schemaFolder, file), 'utf8')) as SchemaDocument;
    for (const [name, definition] of Object.entries(part.$defs)) {
      if (name in definitions) throw new Error(`${file}: ${name} is defined twice.`);
      definitions[name] = definition;
    }
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'pack.schema.json',
    title: 'Pack',
    $ref: '#/$defs/Pack',
    $defs: definitions,
  };
}
