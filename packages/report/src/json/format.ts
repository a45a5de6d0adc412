// The name of the report's file format. A field may be added to a version; one that is taken away, or
// changes its meaning, makes another.

export const REPORT_FORMAT = 'claimbench-report'
export const REPORT_FORMAT_VERSION = 1

/** The name of the schema that describes it; a copy lies in every archive of all formats. */
export const REPORT_SCHEMA = `report-v${REPORT_FORMAT_VERSION}.schema.json`
