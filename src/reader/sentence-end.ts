/** Whether a line ends as a sentence or a clause does, its quotation marks and brackets set aside. */
export function endsSentence(text: string): boolean {
  return /[.!?:;]["'”’)\]]*\s*$/.test(text.slice(-40));
}
