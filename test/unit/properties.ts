import fc from 'fast-check';

// What CI judges a commit by is the same each time; everywhere else properties meet new inputs with every run.
if (process.env['CI']) fc.configureGlobal({ seed: 20_260_319 });
