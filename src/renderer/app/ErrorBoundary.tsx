import { Component, type ReactNode, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import styles from './Message.module.css';

/** A fault of Carrel's own: says so, and offers the way back. What was recorded is in the database and safe. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: Error | null }
> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state as { readonly error: Error | null };
    if (error === null) return this.props.children;
    return (
      <Failure
        message={`Carrel stumbled over a fault of its own. Every answer that was counted is saved. (${error.message})`}
      />
    );
  }
}

interface FailureProps {
  readonly message: string;
  /** What else can be done about it; resolves with what went wrong, or null once a new start helps. */
  readonly remedy?: { readonly name: string; readonly apply: () => Promise<string | null> };
}

export function Failure({ message, remedy }: FailureProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const again = () => window.location.reload();
  const apply = async () => {
    const refused = await remedy?.apply();
    if (typeof refused === 'string') setRefusal(refused);
    else again();
  };
  return (
    <main className={styles['message']}>
      <h1>That did not work</h1>
      <p role="alert">{refusal ?? message}</p>
      <div className={styles['actions']}>
        <Button look="primary" onPress={again}>
          Try again
        </Button>
        {remedy && <Button onPress={() => void apply()}>{remedy.name}</Button>}
      </div>
    </main>
  );
}
