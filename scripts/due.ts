import { askIfDue } from '../src/publishing/is-due.ts';

// For the workflows: prints true when one of the published sites that are named should be built anew, and false otherwise.
const sites = process.argv.slice(2).map((site) => site.replace(/\/*$/, '/'));
const due = await Promise.all(sites.map((site) => askIfDue(site, new Date())));
console.log(due.includes(true));
