import type { Part } from './rule-set.ts';

/** The editor's rail. A section shows one or several parts of the set; each part is saved by itself. */
export const sections = [
  { name: 'sources', parts: ['SOURCES', 'AUDIT_SIDES', 'AUDITS'] },
  { name: 'screening', parts: ['SCREENING', 'GENERAL'] },
  { name: 'metrics', parts: ['METRICS'] },
  { name: 'kpis', parts: ['KPIS'] },
  { name: 'competencies', parts: ['COMPETENCIES'] },
  { name: 'stages', parts: ['STAGES'] },
  { name: 'evaluation', parts: ['EVALUATION'] },
] as const satisfies { name: string; parts: Part[] }[];

export type SectionName = (typeof sections)[number]['name'];

export const isSection = (name: string): name is SectionName => sections.some((section) => section.name === name);

export const sectionOf = (part: Part): SectionName =>
  sections.find((section) => (section.parts as readonly Part[]).includes(part))?.name ?? 'sources';
