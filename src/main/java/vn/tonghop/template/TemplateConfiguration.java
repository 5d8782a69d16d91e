package vn.tonghop.template;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The templates of receipts and pages. */
@Configuration(proxyBeanMethods = false)
@Import(Templates.class)
class TemplateConfiguration {}
