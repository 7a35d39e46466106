/** Why a table cannot be adopted; `about` and `more` are what the sentence quotes. */
export interface AdoptFault {
  readonly kind: /** `about` the tab that is not there, `more` those that are. */
    | 'noTab'
    /** `about` a tab of ours. */
    | 'ourTab'
    /** `about` the key, `more` the tables of the scheme. */
    | 'unknownTable'
    /** `about` the scheme, `more` its tables, of which one has to be named. */
    | 'severalTables'
    /** `about` the table, `more` the tab of ours on which it stands. */
    | 'tableThere'
    /** `about` the column, `more` those of the table. */
    | 'unknownColumn'
    /** `about` a column or header that is named twice. */
    | 'twice'
    /** `about` what stands after --map without "=". */
    | 'badPair'
    /** `about` columns that are needed. */
    | 'needed'
    /** `about` headers that do not stand on the tab, `more` the tab. */
    | 'noHeader'
    /** `about` the tab, which is like no table of the scheme. */
    | 'nothingAlike'
    /** `about` the tab, which is not adopted. */
    | 'notAdopted';
  readonly about: string;
  readonly more: string;
}
