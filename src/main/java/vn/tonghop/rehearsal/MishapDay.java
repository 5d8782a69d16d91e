package vn.tonghop.rehearsal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A day of a half-year with mishaps.
 *
 * @param day the day
 * @param happened what happened from outside, in sentences
 * @param runs what the program did about it, in order
 * @param mails what the drafting department could read that day
 * @param alarm the alarm file in the evening; empty if there was none
 */
public record MishapDay(
        LocalDate day, List<String> happened, List<TimelineEvent> runs, List<Letter> mails, String alarm) {

    /**
     * A mail that the server has accepted.
     *
     * @param accepted when, in Vietnam
     * @param subject its subject
     * @param text what it says
     * @param attachments the names of the files that come with it
     */
    public record Letter(LocalDateTime accepted, String subject, String text, List<String> attachments) {

        public Letter {
            attachments = List.copyOf(attachments);
        }
    }

    public MishapDay {
        happened = List.copyOf(happened);
        runs = runs.stream().filter(run -> !run.lines().isEmpty()).toList();
        mails = List.copyOf(mails);
    }

    /** Whether nothing is to be told of it. */
    public boolean isQuiet() {
        return happened.isEmpty() && runs.isEmpty() && mails.isEmpty() && alarm.isEmpty();
    }
}
