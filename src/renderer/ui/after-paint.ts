/** Longer than any frame; milliseconds. A window that is hidden draws none. */
const NO_FRAME = 100;

/** Resolves once what was changed just now has been drawn, so that work which is not seen does not hold that up. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}
