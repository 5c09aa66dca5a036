import type { Desk } from './desk.ts';
import { FrontBar } from './FrontBar.tsx';
import { GradeBar } from './GradeBar.tsx';
import { fittingGrade, type GradeChoice } from './grade-choices.ts';
import type { Attempt } from './use-attempt.ts';

interface FootProps {
  readonly desk: Desk;
  readonly choices: readonly GradeChoice[] | null;
  readonly attempt: Attempt;
}

/** What can be done next: to answer, or to grade. */
export function Foot({ desk, choices, attempt }: FootProps) {
  if (!choices) return <FrontBar attempt={attempt} />;
  const { proposed, missed, overrule, way } = attempt;
  return (
    <GradeBar
      choices={choices}
      proposed={fittingGrade(proposed, choices)}
      overrule={overrule}
      focused={way !== 'think'}
      onGrade={(grade) => desk.grade(grade, missed)}
    />
  );
}
