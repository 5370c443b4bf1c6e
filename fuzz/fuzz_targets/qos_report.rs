//! Reports of H.460.9, changed with the schema for a guide.
#![no_main]

h323_fuzz::message!("h460_9.QosMonitoringReportData");
