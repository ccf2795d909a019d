/** Module 5 of the notice: Predictive Machine Learning Feedback. */
import { defineModule } from "./define.ts";

export const predictiveMachineLearningFeedback = defineModule({
  id: "predictive-machine-learning-feedback",
  position: 5,
  title: "Predictive Machine Learning Feedback",
  purpose:
    "Gives Trend Micro suspicious files to improve its detection: a purpose of Trend Micro's own beside protecting the customer.",
  dataItems: [["files", "Suspicious executable files and scripts in email attachments", "file"]],
  consoleLocation: "Inbound Protection > Virus Scan > Virus Policy > Policy Name > Scanning Criteria",
  consoleSettings: ["Allow Trend Micro to collect suspicious files to improve its detection capabilities"],
  optOut: {
    by: "setting",
    stops: "Suspicious files are no longer handed over for improvement, once the box is off in every virus rule.",
    cost: "Trend Micro learns less about new threats from this customer. What it changes for the customer's own mail is not published.",
  },
  later: [
    { fact: "The box is ticked by default.", source: "CEGP-VIRUS" },
    { fact: "The same default in the classic help.", source: "HELP-VIRUS" },
    { fact: "The same default in the predecessor product.", source: "HES-VIRUS" },
  ],
  kinds: ["virus-rule"],
});
