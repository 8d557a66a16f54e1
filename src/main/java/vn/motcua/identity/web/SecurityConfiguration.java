package vn.motcua.identity.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.motcua.identity.IdentityException;
import vn.motcua.identity.Permission;
import vn.motcua.identity.internal.Tokens;

/**
 * Two doors: the API is stateless and opens by token, pages open by session. Both are closed by default and both send
 * the same strict headers. What an actor may do is decided at the use cases, not here.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Nothing inline, nothing foreign: a script that gets into a page does not run. */
    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'";

    static final String DEVICE_POLICY = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(HttpSecurity http, Tokens tokens, Refusals refusals) throws Exception {
        var door = new ApiDoor(tokens, refusals);
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(door, AuthorizationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, _) ->
                                door.refuse(new IdentityException.NotSignedIn(), request, response))
                        .accessDeniedHandler((request, response, _) ->
                                door.refuse(new IdentityException.NotPermitted(Permission.SIGN_IN), request, response)))
                .authorizeHttpRequests(paths -> {
                    PublicPaths.API_READ.forEach(path -> read(paths, path));
                    PublicPaths.API_SENT.forEach(
                            path -> paths.requestMatchers(HttpMethod.POST, path).permitAll());
                    paths.anyRequest().hasAuthority(ActorAuthentication.ACTING);
                })
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageSecurity(HttpSecurity http, SignInSessions sessions, PageDoor door) throws Exception {
        return http.csrf(csrf -> csrf.csrfTokenRepository(new FormTokens())
                        .ignoringRequestMatchers(PublicPaths.ASKED.toArray(String[]::new)))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .headers(SecurityConfiguration::headers)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(door).accessDeniedHandler(door))
                .authorizeHttpRequests(paths -> {
                    paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll();
                    PublicPaths.READ.forEach(path -> read(paths, path));
                    PublicPaths.SENT.forEach(
                            path -> paths.requestMatchers(HttpMethod.POST, path).permitAll());
                    PublicPaths.ASKED.forEach(
                            path -> paths.requestMatchers(HttpMethod.POST, path).permitAll());
                    paths.requestMatchers(PageDoor.CHOOSE_POST, "/dang-xuat")
                            .hasAnyAuthority(ActorAuthentication.ACTING, ActorAuthentication.CHOOSING);
                    paths.anyRequest().hasAuthority(ActorAuthentication.ACTING);
                })
                .build();
    }

    private static void read(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths,
            String path) {
        paths.requestMatchers(HttpMethod.GET, path).permitAll();
        paths.requestMatchers(HttpMethod.HEAD, path).permitAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentTypeOptions(Customizer.withDefaults())
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(DEVICE_POLICY))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
