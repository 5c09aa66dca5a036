export const WAYS_OF_ANSWERING = [
  ['reveal', 'think of the answer'],
  ['typed', 'type the answer'],
] as const;
