import { useEffect, useState } from 'react';
import type { Moment } from '../../core/model/time.ts';

const MINUTE = 60_000;

/** The one place where the page reads the clock and the learner's time zone. */
export function currentMoment(): Moment {
  const now = new Date();
  return { at: now.getTime(), offset: -now.getTimezoneOffset() };
}

/** The present moment, kept true to the minute, and at once when the learner comes back to the window. */
export function useNow(): Moment {
  const [now, setNow] = useState(currentMoment);
  useEffect(() => {
    const update = () => setNow(currentMoment());
    const timer = setInterval(update, MINUTE);
    window.addEventListener('focus', update);
    document.addEventListener('visibilitychange', update);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', update);
      document.removeEventListener('visibilitychange', update);
    };
  }, []);
  return now;
}
