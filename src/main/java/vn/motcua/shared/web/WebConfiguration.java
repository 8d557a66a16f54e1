package vn.motcua.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;

/** Templates, words and the language of a request. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    TemplateEngine templates(@Value("${motcua.templates:}") String directory) {
        if (directory.isBlank()) {
            return TemplateEngine.createPrecompiled(ContentType.Html);
        }
        // While working on pages: -Dmotcua.templates=src/main/jte shows a changed template without a build.
        return TemplateEngine.create(
                new DirectoryCodeResolver(Path.of(directory)),
                Path.of("target/jte-development"),
                ContentType.Html,
                getClass().getClassLoader());
    }

    @Bean
    JteViewResolver jteViewResolver(TemplateEngine templates, Pages pages) {
        return new JteViewResolver(templates, pages);
    }

    /** All files of the messages folder: one pair (Vietnamese, English) per module. */
    @Bean
    MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var names = Arrays.stream(files)
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"))
                .map(name -> "messages/" + name)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(names);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AbstractLocaleResolver() {
            @Override
            public Locale resolveLocale(jakarta.servlet.http.HttpServletRequest request) {
                return LanguagePrefix.locale(request);
            }

            @Override
            public void setLocale(
                    jakarta.servlet.http.HttpServletRequest request,
                    jakarta.servlet.http.@org.jspecify.annotations.Nullable HttpServletResponse response,
                    @org.jspecify.annotations.Nullable Locale locale) {
                throw new UnsupportedOperationException("The language is in the address.");
            }
        };
    }
}
