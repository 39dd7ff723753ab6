// Every host that a test opens does at once what Excel does only sometimes.
process.env["CSATLOOP_HARSH_EXCEL"] = "1";
