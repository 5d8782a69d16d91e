package vn.tonghop.schema;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** How the tables come about at a start. */
@Configuration(proxyBeanMethods = false)
@Import(SchemaCompletion.class)
class SchemaConfiguration {}
