queueMicrotask(() => {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const built = canonical && new URL(canonical.href).origin;
  // Where the site is published, nothing needs to be fetched.
  if (built && built !== location.origin && location.protocol.startsWith('http'))
    void import('./leadHere.ts').then(({ leadHere }) => leadHere(built, location.origin)).catch(() => undefined);
});
