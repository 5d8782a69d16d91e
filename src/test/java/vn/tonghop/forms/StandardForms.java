package vn.tonghop.forms;

import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.form.Forms;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.folder.PlanFolder;
import vn.tonghop.report.tabulation.ListedForm;
import vn.tonghop.submission.FormRowRepository;

/** The forms of the program as they are registered, for tests that need no more of it. */
public final class StandardForms {

    private static final AnnotationConfigApplicationContext CONTEXT = registered();

    private StandardForms() {}

    private static AnnotationConfigApplicationContext registered() {
        var context = new AnnotationConfigApplicationContext();
        context.register(FormsConfiguration.class);
        context.registerBean(Plan.class, () -> PlanFolder.inside("plan/2026").read(context.getBean(Forms.class)));
        context.refresh();
        return context;
    }

    public static Forms all() {
        return CONTEXT.getBean(Forms.class);
    }

    public static FormVocabulary words() {
        return CONTEXT.getBean(FormVocabulary.class);
    }

    /** What the forms do for one stage. */
    public static <T> List<T> facets(Class<T> stage) {
        return CONTEXT.getBeanProvider(stage).orderedStream().toList();
    }

    /** What the list forms do for the report. */
    public static List<ListedForm<?>> lists() {
        return CONTEXT.<ListedForm<?>>getBeanProvider(ResolvableType.forRawClass(ListedForm.class))
                .orderedStream()
                .toList();
    }

    /** The tables of the forms in a database. */
    public static List<FormRowRepository<?>> tables(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.setParent(CONTEXT);
            context.registerBean(JdbcClient.class, () -> jdbc);
            context.registerBean(NamedParameterJdbcOperations.class, () -> batch);
            context.scan("vn.tonghop.forms");
            context.refresh();
            return context
                    .<FormRowRepository<?>>getBeanProvider(ResolvableType.forRawClass(FormRowRepository.class))
                    .stream()
                    .toList();
        }
    }
}
