import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/unit/**/*.test.ts'], root: '.', setupFiles: ['test/unit/properties.ts'], testTimeout: 30_000 },
});
