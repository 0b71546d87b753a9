package nl.leerateliers.security;

/**
 * What a role may do. Those on a region hold for the visitor's own region or, for some, for all.
 */
public enum Permission {
  /** A region's cross-case figures, learning points and evaluations. */
  SEE_REGION,
  /** Write down what one reads in a region's figures. */
  INTERPRET,
  /** A region's cards. */
  SEE_CASES,
  /** Write on a region's cards. */
  WRITE_CASES,
  /** Write tops, tips and evaluations, arrange them on the wall, and give tension positions. */
  WRITE_EVALUATIONS,
  /** Write the week reflection of the tactical leads. */
  WRITE_WEEK_REFLECTIONS,
  /** Decide whether a region asks for names on tops and tips. */
  CHOOSE_NAMES,
  /** Decide which of a region's cases are followed. */
  CHOOSE_FOLLOW_UP,
  /** Code a region's finished cards with the characteristics of annex 2. */
  CODE_CASES,
  /** Replace a region's dataset, or take a copy of it. */
  IMPORT_DATASET,
  /** Propose what the nation may see of a region. */
  PROPOSE_SNAPSHOT,
  /** Release to the nation what another person proposed. */
  RELEASE_SNAPSHOT,
  /** Order and complete the agenda of a region's Tuesday meeting. */
  PREPARE_MEETING,
  /** Take and close decisions in that meeting. */
  TAKE_DECISIONS,
  /** Decide for a region what it goes by and what it takes up, with a reason. */
  DECIDE_FOR_REGION,
  /** Write a region's answers to its learning questions, and word the questions. */
  ANSWER_QUESTIONS,
  /** Write down learning points with their evidence, and tell who took them up or verified them. */
  PROPOSE_LEARNING,
  /** Decide on learning points. */
  DECIDE_LEARNING,
  /** Propose which words of a region others may read. */
  PROPOSE_TEXT,
  /** Release the words that another person proposed, or take words back. */
  RELEASE_TEXT,
  /** Protected figures of all regions side by side. */
  COMPARE_ATELIERS,
  /** Ask for reports and read them. */
  MAKE_REPORTS,
  /** Write the reports that are published. */
  WRITE_REPORTS,
  /** Comment on reports before they are published, and sign them. */
  REVIEW_REPORTS,
  /** Who did what; no cards. */
  SEE_AUDIT_TRAIL,
  /** Accounts and regions; no cards. */
  ADMINISTER
}
