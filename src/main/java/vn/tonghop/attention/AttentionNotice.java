package vn.tonghop.attention;

import java.time.Clock;

/** Brings the table and the alarm file in step with what needs a person, at the end of every run. */
public final class AttentionNotice {

    private final AttentionList list;
    private final AlarmFile alarm;
    private final Clock clock;

    AttentionNotice(AttentionList list, AlarmFile alarm, Clock clock) {
        this.list = list;
        this.alarm = alarm;
        this.clock = clock;
    }

    /**
     * Notes what stands now.
     *
     * @throws java.io.UncheckedIOException if the alarm file can neither be written nor removed
     */
    public void note() {
        list.note();
        alarm.write(list.open(), clock.instant());
    }
}
