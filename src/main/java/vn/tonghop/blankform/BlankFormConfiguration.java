package vn.tonghop.blankform;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The forms for units to fill in. */
@Configuration(proxyBeanMethods = false)
@Import(BlankForms.class)
class BlankFormConfiguration {}
