import type { CrossCheck } from './check-context';

/** What a place says of itself hangs together; nobody is sent to a place that no dated source names. */
export const places: CrossCheck = ({ pack, report, readable }) => {
  const datedSources = new Set(pack.sources.filter(({ date }) => date !== null).map(({ id }) => id));
  for (const place of pack.care.places) {
    const { fee, beds, freeBeds, evidence } = place;
    if (fee && fee.min > fee.max) report(fee, 'min', `最低费用 ${fee.min} 高于最高费用 ${fee.max}`);
    if (beds !== null && freeBeds && freeBeds.count > beds) {
      report(freeBeds, 'count', `空床 ${freeBeds.count} 张多于床位总数 ${beds} 张`);
    }
    if (place.standing !== 'verified') continue;
    if (place.name === null) report(place, 'name', '已核实 (verified) 的机构必须有名称');
    if (readable('sources.csv') && !evidence.some(({ source }) => datedSources.has(source))) {
      report(place, 'standing', '已核实 (verified) 的机构, 其来源必须有日期');
    }
    if (evidence.some(({ sure }) => sure === 'lead')) {
      report(place, 'standing', '来源只是线索 (lead) 的机构不能写成已核实 (verified)');
    }
  }
};
