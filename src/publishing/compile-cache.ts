import { enableCompileCache } from 'node:module';

// Loaded before a command: TypeScript compiled once is kept in the system's temporary folder, a third of a check's time.
enableCompileCache();
