package vn.tonghop.forms;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.form.Forms;
import vn.tonghop.forms.activities.ActivitiesForm;
import vn.tonghop.forms.results.ResultsForm;
import vn.tonghop.forms.titles.TitlesForm;

/** Registers the forms, one line each, in the order in which they are listed everywhere. */
@Configuration(proxyBeanMethods = false)
@Import({ResultsForm.class, ActivitiesForm.class, TitlesForm.class, Forms.class, FormVocabulary.class})
class FormsConfiguration {}
