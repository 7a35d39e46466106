/** What every ballot of a scheme asks, whoever gets it. */
export interface BallotForm {
  /** "2024年度抓基层党建工作述职评议测评票". */
  readonly title: string;
  readonly organisation: string;
  /** Header of the column of objects: 评议对象, 姓名. */
  readonly who: string;
  readonly objects: readonly string[];
  /** What is asked about each object; one item needs no header of its own. */
  readonly items: readonly string[];
  readonly options: readonly string[];
  /** Header of the room for words, "" where the ballot asks for none. */
  readonly opinion: string;
}

/** The ballots of a voter group, in the order of their numbers. */
export interface BallotGroup {
  /** The group's label, "A": ballots are ... */
  readonly group: string;
  readonly papers: number;
}
