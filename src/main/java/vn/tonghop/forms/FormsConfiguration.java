package vn.tonghop.forms;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.form.Forms;
import vn.tonghop.forms.activities.ActivitiesForm;
import vn.tonghop.forms.documents.DocumentsForm;
import vn.tonghop.forms.results.ResultsForm;
import vn.tonghop.forms.titles.TitlesForm;

/** Registers the forms, in the order in which they are listed everywhere. */
@Configuration(proxyBeanMethods = false)
@Import({ResultsForm.class, ActivitiesForm.class, TitlesForm.class, DocumentsForm.class, FormVocabulary.class})
class FormsConfiguration {

    @Bean
    Forms forms(List<FormDefinition> all) {
        return new Forms(all);
    }
}
