/**
 * The postcode areas of the United Kingdom and the Crown Dependencies: the letters a postcode starts with. With them
 * a lookup can tell a postcode outside London from one that cannot exist.
 *
 * Source: Office for National Statistics, Postcode Directory user guide (areas in use); 124 of them.
 */
const areas =
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G ' +
  'GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW ' +
  'OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD ' +
  'WF WN WR WS WV YO ZE';

export const postcodeAreas: ReadonlySet<string> = new Set(areas.split(' '));

/** Areas whose every outcode has London postcodes: an unknown outcode there does not exist. */
export const whollyLondonAreas: ReadonlySet<string> = new Set(['E', 'EC', 'N', 'NW', 'SE', 'SW', 'W', 'WC']);
