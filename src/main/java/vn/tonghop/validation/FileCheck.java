package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.FileSurvey;
import vn.tonghop.intake.HeaderMatch;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** Judges a file as a whole: whose it is, which form, for which period. */
final class FileCheck {

    private final Plan plan;
    private final PeriodCheck periods;

    FileCheck(Plan plan) {
        this.plan = plan;
        this.periods = new PeriodCheck(plan);
    }

    /** What a survey amounts to: the facts to store, all findings, and the context for the rows if they can be judged. */
    record Outcome(CheckedFile file, Optional<FileContext> context) {}

    Outcome check(FileSurvey survey) {
        var findings = new ArrayList<>(survey.findings());
        survey.match().map(HeaderMatch::findings).ifPresent(findings::addAll);
        var unit = unit(survey, findings);
        var period = period(survey, findings);
        period.ifPresent(known -> remarkEarly(known, survey, findings));
        if (survey.nil() == ReadingFacts.NilReturn.YES && findings.stream().noneMatch(Finding::refusesFile)) {
            findings.add(Finding.ofFile(FindingCode.NOTHING_TO_REPORT, ""));
        }
        var file =
                new CheckedFile(survey.submission().id(), facts(survey, period.map(ReportingPeriod::code)), findings);
        return new Outcome(file, context(survey, findings, unit, period));
    }

    /** A file that is refused already is of its period too, so that its receipt tells what counts there; nothing more is said. */
    private Optional<ReportingPeriod> period(FileSurvey survey, List<Finding> findings) {
        return survey.isRefused()
                ? survey.match().flatMap(header -> periods.period(survey, new ArrayList<>()))
                : periods.period(survey, findings);
    }

    private Optional<FileContext> context(
            FileSurvey survey, List<Finding> findings, Optional<Unit> unit, Optional<ReportingPeriod> period) {
        var form = survey.match().flatMap(HeaderMatch::form);
        if (findings.stream().anyMatch(Finding::refusesFile)
                || unit.isEmpty()
                || period.isEmpty()
                || form.isEmpty()
                || survey.nil() == ReadingFacts.NilReturn.YES) {
            return Optional.empty();
        }
        return Optional.of(new FileContext(
                unit.get(),
                period.get(),
                plan.forms().get(form.get()),
                survey.decimals(),
                survey.dates(),
                survey.header(),
                survey.match().map(HeaderMatch::positions).orElse(Map.of())));
    }

    private static ReadingFacts facts(FileSurvey survey, Optional<PeriodCode> period) {
        return new ReadingFacts(
                survey.match().flatMap(HeaderMatch::form),
                period,
                survey.encoding(),
                survey.separator(),
                survey.decimals(),
                survey.headerLine(),
                survey.header(),
                survey.lines(),
                survey.data(),
                survey.nil());
    }

    private Optional<Unit> unit(FileSurvey survey, List<Finding> findings) {
        var unit = survey.submission().unit().flatMap(plan.units()::find);
        if (unit.isEmpty()) {
            findings.add(Finding.ofFile(
                    FindingCode.UNIT_FOLDER_UNKNOWN, survey.submission().folder()));
            named(survey)
                    .findFirst()
                    .map(stated -> Finding.ofFile(FindingCode.UNIT_NAMED_INSIDE, stated))
                    .ifPresent(findings::add);
            return unit;
        }
        contradiction(survey, unit.get())
                .ifPresent(stated -> findings.add(Finding.ofFile(
                        FindingCode.UNIT_CONTRADICTED, stated, unit.get().name())));
        return unit;
    }

    /** What the file says of its unit, if that is a unit, and none of what it says is within the folder's unit. */
    private Optional<String> contradiction(FileSurvey survey, Unit unit) {
        var known = named(survey).toList();
        var own = known.stream()
                .anyMatch(text -> plan.units()
                        .isWithin(plan.units().read(text).orElseThrow().code(), unit.code()));
        return own ? Optional.empty() : known.stream().findFirst();
    }

    /** What the file says of its unit above the table or, if nothing, in its rows, as far as that is a unit. */
    private Stream<String> named(FileSurvey survey) {
        var stated = survey.statedUnit().isEmpty() ? survey.units().keySet() : Set.of(survey.statedUnit());
        return stated.stream().filter(text -> plan.units().read(text).isPresent());
    }

    private static void remarkEarly(ReportingPeriod period, FileSurvey survey, List<Finding> findings) {
        var day = survey.submission().received().atZone(OfficialDate.ZONE).toLocalDate();
        if (!period.isOpenOn(day)) {
            findings.add(Finding.ofFile(
                    FindingCode.PERIOD_NOT_OPEN, "", period.label(), OfficialDate.written(period.opens())));
        }
    }
}
