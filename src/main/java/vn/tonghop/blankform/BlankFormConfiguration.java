package vn.tonghop.blankform;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The forms for units to fill in, and the guide that tells them how. */
@Configuration(proxyBeanMethods = false)
@Import({BlankForms.class, UnitGuide.class})
class BlankFormConfiguration {}
