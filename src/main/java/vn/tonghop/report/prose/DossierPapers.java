package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.plan.TitleDossier;
import vn.tonghop.plan.TitleDossier.Paper;
import vn.tonghop.plan.TitleDossier.Stage;
import vn.tonghop.plan.TitleDossier.Step;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.vietnamese.OfficialDate;

/** The papers of the titles that the office itself applies for, as a report tells them behind the figures of their steps. */
public final class DossierPapers {

    private final ReportContext context;

    /** For one report. */
    public DossierPapers(ReportContext context) {
        this.context = context;
    }

    /**
     * The step of a dossier that a figure stands for.
     *
     * @param dossier whose step it is
     */
    private record Found(TitleDossier dossier, Step step) {}

    /** What stands in brackets behind a figure that says that its step is taken: its paper, and how the title is applied for. */
    List<String> of(IndicatorTotal total) {
        return find(total).filter(found -> isTaken(total)).map(this::details).orElseGet(List::of);
    }

    private List<String> details(Found found) {
        var details = new ArrayList<String>();
        found.step().paper().ifPresent(paper -> details.add(whole(found, paper)));
        if (found.step().stage() == Stage.SUBMITTED) {
            found.dossier()
                    .occasion()
                    .ifPresent(occasion -> details.add(context.wording()
                            .text("dossier." + (occasion == TitleDossier.Occasion.FIRST ? "first" : "again"))));
        }
        return details;
    }

    /** The paper, to whom it went or who issued it. */
    private String whole(Found found, Paper paper) {
        var key = switch (found.step().stage()) {
            case REGISTERED -> "";
            case SUBMITTED -> "dossier.submitted-to";
            case RECOGNISED -> "dossier.recognised-by";
        };
        return found.dossier()
                .authority()
                .filter(authority -> !key.isEmpty())
                .map(authority -> context.wording()
                        .sentence(key)
                        .with("paper", text(paper))
                        .with("authority", authority)
                        .text())
                .orElseGet(() -> text(paper));
    }

    private String text(Paper paper) {
        return context.wording()
                .sentence("dossier.paper")
                .with("type", paper.type())
                .with("number", paper.number())
                .with("date", OfficialDate.written(paper.date()))
                .text();
    }

    /** What the plan does not say although the figure says that the step is taken, in words; empty when nothing lacks. */
    public List<String> lacking(IndicatorTotal total) {
        return find(total).filter(found -> isTaken(total)).map(this::lacking).orElseGet(List::of);
    }

    private List<String> lacking(Found found) {
        var missing = new ArrayList<String>();
        if (found.step().paper().isEmpty()) {
            missing.add("paper");
        }
        if (found.step().stage() != Stage.REGISTERED
                && found.dossier().authority().isEmpty()) {
            missing.add("authority");
        }
        if (found.step().stage() == Stage.SUBMITTED
                && found.dossier().occasion().isEmpty()) {
            missing.add("occasion");
        }
        return missing.stream()
                .map(what -> context.wording().text("warning.dossier." + what))
                .toList();
    }

    /** The paper that the plan has by the end of the period for a step which the figure says is not taken. */
    public Optional<String> contrary(IndicatorTotal total) {
        var isDenied = total.amount().filter(amount -> amount.signum() == 0).isPresent();
        return find(total)
                .filter(found -> isDenied)
                .flatMap(found -> found.step().paper())
                .filter(paper -> !paper.date().isAfter(context.totals().period().dataTo()))
                .map(this::text);
    }

    private Optional<Found> find(IndicatorTotal total) {
        return context.plan().dossiers().stream()
                .flatMap(dossier -> dossier.steps().stream().map(step -> new Found(dossier, step)))
                .filter(found ->
                        found.step().indicator().equals(total.indicator().code()))
                .findFirst();
    }

    private static boolean isTaken(IndicatorTotal total) {
        return total.amount().filter(amount -> amount.signum() > 0).isPresent();
    }
}
