package vn.tonghop.doctor;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import vn.tonghop.plan.Plan;

/** Which plan is in use, and for which years it knows the working days. */
@Order(8)
final class PlanCheck implements Check {

    private final Plan plan;

    PlanCheck(Plan plan) {
        this.plan = plan;
    }

    @Override
    public String subject() {
        return Words.SENTENCES.of("subject.plan");
    }

    @Override
    public List<Diagnosis> examine() {
        var years = new TreeSet<>(plan.calendar().years());
        return List.of(
                Diagnosis.well(Words.SENTENCES.of(
                        "plan.well",
                        "version",
                        plan.version(),
                        "units",
                        Integer.toString(plan.units().all().size()),
                        "indicators",
                        Integer.toString(plan.indicators().all().size()))),
                Diagnosis.well(Words.SENTENCES.of(
                        "calendar.well",
                        "years",
                        years.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
    }
}
