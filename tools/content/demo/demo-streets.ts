/** An invented street: its names, and where its cluster of places lies as seen from the middle of the district. */
export interface DemoStreet {
  code: string;
  name: string;
  roads: readonly string[];
  /** Invented neighbourhoods: each has one day-care centre. */
  neighbourhoods: readonly string[];
  /** Invented nursing homes: one street has none, so that "nothing near" can be seen. */
  nursingHomes: readonly string[];
  eastMetres: number;
  northMetres: number;
}

/**
 * The nine streets of the fictional district, in a loose grid of about 4 × 4 km. Two nursing homes sound alike (春和,
 * 椿荷) and two have a character with two readings (重阳, 长乐), so that search by sound can be seen.
 */
export const demoStreets: readonly DemoStreet[] = [
  {
    code: '000000001',
    name: '示例芦苇街道',
    roads: ['示例苇叶路', '示例长堤路', '示例荻花道'],
    neighbourhoods: ['杏花里', '苇叶里', '荻花园', '水鸟里', '长堤里', '渔歌里'],
    nursingHomes: ['春和养老院', '芦花老年公寓', '听雨养护院', '晚晴养老院'],
    eastMetres: -1350,
    northMetres: 1300,
  },
  {
    code: '000000002',
    name: '示例海棠街道',
    roads: ['示例香雪路', '示例垂丝路', '示例花信道'],
    neighbourhoods: ['海棠里', '垂丝里', '胭脂园', '花信里', '春深里', '香雪里'],
    nursingHomes: ['椿荷老年公寓', '海棠红养老院', '半夏颐养院'],
    eastMetres: 60,
    northMetres: 1420,
  },
  {
    code: '000000003',
    name: '示例白鹭街道',
    roads: ['示例浅滩路', '示例晓雾路'],
    neighbourhoods: ['白鹭里', '浅滩里', '晓雾园', '双飞里', '羽光里'],
    nursingHomes: ['白鹭洲养老院', '云栖老年公寓'],
    eastMetres: 1400,
    northMetres: 1350,
  },
  {
    code: '000000004',
    name: '示例青石街道',
    roads: ['示例石桥路', '示例磨坊路', '示例井栏道'],
    neighbourhoods: ['青石里', '石桥里', '砚台园', '磨坊里', '台阶里', '井栏里'],
    nursingHomes: ['重阳养老院', '桑榆养护院', '竹里老人院', '安澜养老院'],
    eastMetres: -1420,
    northMetres: -40,
  },
  {
    code: '000000005',
    name: '示例银杏街道',
    roads: ['示例金叶路', '示例秋声路', '示例老树道'],
    neighbourhoods: ['银杏里', '金叶里', '扇影园', '秋声里', '双果里', '老树里'],
    nursingHomes: ['长乐老年公寓', '银杏树下养老院', '梧桐颐养院', '枫林养老院', '福满老人院'],
    eastMetres: 0,
    northMetres: 0,
  },
  {
    code: '000000006',
    name: '示例望潮街道',
    roads: ['示例听涛路', '示例灯塔路'],
    neighbourhoods: ['望潮里', '听涛里', '灯塔园', '归帆里', '贝壳里'],
    nursingHomes: ['望潮养老院', '暖阳养护院', '归帆敬老院'],
    eastMetres: 1380,
    northMetres: 80,
  },
  {
    code: '000000007',
    name: '示例柳岸街道',
    roads: ['示例飞絮路', '示例系舟路', '示例莺啼道'],
    neighbourhoods: ['柳岸里', '飞絮里', '折枝园', '系舟里', '莺啼里', '绿荫里'],
    nursingHomes: ['柳岸养老院', '荷风老年公寓', '知足敬老院', '向晚颐养院'],
    eastMetres: -1300,
    northMetres: -1400,
  },
  {
    code: '000000008',
    name: '示例蒲草街道',
    roads: ['示例编席路', '示例萤火路'],
    neighbourhoods: ['蒲草里', '编席里', '萤火园', '蛙鸣里', '池塘里', '露珠里'],
    nursingHomes: ['青禾养老院', '明月老年公寓', '朝露养护院'],
    eastMetres: -50,
    northMetres: -1350,
  },
  {
    code: '000000009',
    name: '示例晴川街道',
    roads: ['示例虹影路', '示例星河路'],
    neighbourhoods: ['晴川里', '朝霞里', '虹影园', '云脚里', '星河里', '拾光里'],
    nursingHomes: [],
    eastMetres: 1330,
    northMetres: -1300,
  },
];
