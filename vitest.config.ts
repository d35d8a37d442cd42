import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // No module of the program keeps a state that a test could change; loading all of them again for each file took half of the time.
    isolate: false,
  },
});
