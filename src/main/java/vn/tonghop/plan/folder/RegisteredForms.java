package vn.tonghop.plan.folder;

import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.tonghop.form.Forms;

/** The forms as the program registers them, without anything that needs a plan or a database. */
public final class RegisteredForms {

    private static final String PLACE = "vn.tonghop.forms";

    private RegisteredForms() {}

    /** All of them, with those further ones. */
    public static Forms with(Class<?>... further) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
            context.scan(PLACE);
            if (further.length > 0) {
                context.register(further);
            }
            context.refresh();
            return context.getBean(Forms.class);
        }
    }
}
