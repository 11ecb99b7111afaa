/** The formats of reports, by the names that people give. */
export const reportFormats = ['html', 'md', 'csv', 'json', 'annotations'] as const;

export type ReportFormat = (typeof reportFormats)[number];
