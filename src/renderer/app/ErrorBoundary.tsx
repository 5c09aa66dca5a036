import { Component, type ReactNode } from 'react';
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

export function Failure({ message }: { readonly message: string }) {
  return (
    <main className={styles['message']}>
      <h1>That did not work</h1>
      <p role="alert">{message}</p>
      <Button look="primary" onPress={() => window.location.reload()}>
        Try again
      </Button>
    </main>
  );
}
