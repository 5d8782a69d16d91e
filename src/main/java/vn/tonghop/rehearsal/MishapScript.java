package vn.tonghop.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.period.WorkingCalendar;

/**
 * On which day of a half-year with twelve mishaps what happens: twelve working days back from the last day for units, and four on
 * from the day of sending.
 */
final class MishapScript {

    private static final int BEFORE = 12;
    private static final int AFTER = 4;

    private final ReportingPeriod period;
    private final WorkingCalendar calendar;
    private final Map<LocalDate, List<Supplier<String>>> days = new TreeMap<>();

    MishapScript(ReportingPeriod period, WorkingCalendar calendar, MishapDeeds deeds) {
        this.period = period;
        this.calendar = calendar;
        whileUnitsSubmit(deeds);
        untilTheReportIsOut(deeds);
    }

    /** Does what happens on that day, and tells it in sentences. */
    List<String> play(LocalDate day) {
        return days.getOrDefault(day, List.of()).stream().map(Supplier::get).toList();
    }

    /** When the story is over. */
    LocalDate last() {
        return afterSending(AFTER);
    }

    private void whileUnitsSubmit(MishapDeeds deeds) {
        on(beforeCutOff(BEFORE), List.of(deeds::othersSubmit, deeds::oneHasNoAddress));
        on(beforeCutOff(11), List.of(deeds::intoAnotherFolder));
        on(beforeCutOff(10), List.of(deeds::intoAnUnknownFolder));
        on(beforeCutOff(9), List.of(deeds::intoTheRightFolder, deeds::folderIsLocked));
        on(beforeCutOff(8), List.of(deeds::folderIsUnlocked, deeds::archiveIsFull));
        on(beforeCutOff(7), List.of(deeds::archiveHasRoom));
        on(beforeCutOff(6), List.of(deeds::doubtedFigure));
        on(beforeCutOff(5), List.of(deeds::tornCopy));
        on(beforeCutOff(4), List.of(deeds::wholeCopy));
        on(beforeCutOff(3), List.of(deeds::lostContent));
        on(beforeCutOff(2), List.of(deeds::withdrawal));
        on(beforeCutOff(1), List.of(deeds::contentIsBack, deeds::doubtedAgain, deeds::extension));
        on(beforeCutOff(0), List.of(deeds::drafterSubmits));
    }

    private void untilTheReportIsOut(MishapDeeds deeds) {
        on(calendar.workingDaysBefore(sending(), 1), List.of(deeds::extendedSubmits));
        on(sending(), List.of(deeds::lateFile, deeds::serverGoesAway, deeds::approverComesBack));
        on(afterSending(3), List.of(deeds::serverComesBack));
    }

    private void on(LocalDate day, List<Supplier<String>> deeds) {
        days.computeIfAbsent(day, first -> new ArrayList<>()).addAll(deeds);
    }

    private LocalDate beforeCutOff(int workingDays) {
        return calendar.workingDaysBefore(period.cutOff(), workingDays);
    }

    private LocalDate sending() {
        return period.plannedSending(calendar).toLocalDate();
    }

    private LocalDate afterSending(int workingDays) {
        var day = sending();
        for (var passed = 0; passed < workingDays; passed++) {
            day = calendar.firstWorkingDayFrom(day.plusDays(1));
        }
        return day;
    }
}
