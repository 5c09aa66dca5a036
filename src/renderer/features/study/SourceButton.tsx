import { Button } from '../../ui/Button.tsx';

interface SourceButtonProps {
  readonly pressed: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

export function SourceButton({ pressed, disabled, onPress }: SourceButtonProps) {
  return (
    <Button look="quiet" keycap="S" shortcut="s" aria-pressed={pressed} disabled={disabled} onPress={onPress}>
      Source
    </Button>
  );
}
