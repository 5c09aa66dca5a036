/** What pages print among the words of a text without being of them, whatever the format. */
export const EDIT_LINK = /\[\s*edit(?:\s*\|\s*edit source)?\s*\]/gi;

export const CITATION_MARK =
  /\[(?:\d{1,3}|[a-z]|(?:note|nb) \d+|(?:citation|clarification|page|year|date) needed|who\?|when\?|which\?|by whom\?)\](?!\()/gi;

/** Zero-width characters, marks of direction, byte order marks and soft hyphens. */
export const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD]/g;
