/** Module 4 of the notice: Predictive Machine Learning. */
import { defineModule } from "./define.ts";

export const predictiveMachineLearning = defineModule({
  id: "predictive-machine-learning",
  position: 4,
  title: "Predictive Machine Learning",
  purpose: "Compares the features of files that no pattern recognises with a model at Trend Micro.",
  dataItems: [
    [
      "cloud-storage-file-metadata",
      "Metadata of suspicious executable files and scripts in cloud storage services",
      "file",
    ],
    ["attachment-metadata", "Metadata of suspicious executable files and scripts in email attachments", "file"],
  ],
  consoleLocation: "Inbound Protection > Virus Scan > Virus Policy > Policy Name > Scanning Criteria",
  consoleSettings: ["Enable Predictive Machine Learning"],
  optOut: {
    by: "setting",
    stops:
      "Metadata of suspicious files is no longer sent for Predictive Machine Learning, once the box is off in every virus rule.",
    cost: "New and unknown threats are found much less often.",
  },
  later: [
    { fact: "Available in outbound rules too.", source: "CEGP-CRITERIA" },
    { fact: "In the predecessor product it was inbound only.", source: "HES-TARGETS" },
  ],
  kinds: ["virus-rule"],
});
