<?php
/**
 * Plugin Name:       ml-da-event
 * Description:       The programme of a scientific event, every time in the visitor’s own time zone: a block, a shortcode, and the script for HTML of your own.
 * Version:           0.1.0
 * Requires at least: 6.0
 * Requires PHP:      7.2
 * Author:            The ml-da-event authors
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       ml-da-event
 *
 * Nothing is stored, and nothing is requested from elsewhere.
 *
 * @package ml-da-event
 */

defined( 'ABSPATH' ) || exit;

const ML_DA_EVENT_VERSION = '0.1.0';

// What the block and the shortcode take; everything else is dropped.
const ML_DA_EVENT_ATTRIBUTES = array(
	'src',
	'lang',
	'time-zone',
	'event-time-zone',
	'zones',
	'hour-cycle',
	'heading-level',
	'show',
	'hide',
	'view',
	'open',
	'theme',
	'images',
	'deep-link',
	'refresh',
);

/**
 * Registers the script, the block and the shortcode.
 */
function ml_da_event_register() {
	wp_register_script( 'ml-da-event', plugins_url( 'ml-da-event.js', __FILE__ ), array(), ML_DA_EVENT_VERSION, true );
	wp_register_script( 'ml-da-event-block', plugins_url( 'block.js', __FILE__ ), array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ), ML_DA_EVENT_VERSION, true );
	register_block_type( __DIR__, array( 'render_callback' => 'ml_da_event_render_block' ) );
	add_shortcode( 'ml_da_event', 'ml_da_event_render' );
}
add_action( 'init', 'ml_da_event_register' );

/**
 * Loads the script on a page whose author has written the HTML by hand.
 */
function ml_da_event_enqueue() {
	$post = get_queried_object();
	if ( is_singular() && $post instanceof WP_Post && false !== strpos( $post->post_content, 'ml-da-event' ) ) {
		wp_enqueue_script( 'ml-da-event' );
	}
}
add_action( 'wp_enqueue_scripts', 'ml_da_event_enqueue' );

/**
 * Defers the script; WordPress has a word of its own for that only from 6.3 on.
 *
 * @param string $tag    The script's tag.
 * @param string $handle The script's handle.
 * @return string
 */
function ml_da_event_defer( $tag, $handle ) {
	return 'ml-da-event' === $handle ? str_replace( ' src=', ' defer src=', $tag ) : $tag;
}
add_filter( 'script_loader_tag', 'ml_da_event_defer', 10, 2 );

/**
 * The block: its fallback is one of its attributes.
 *
 * @param array $attributes The block's attributes.
 * @return string
 */
function ml_da_event_render_block( $attributes ) {
	$fallback = isset( $attributes['fallback'] ) && is_string( $attributes['fallback'] ) ? $attributes['fallback'] : '';
	return ml_da_event_render( $attributes, $fallback );
}

/**
 * The shortcode, and what the block comes down to.
 *
 * @param array|string $attributes Names with hyphens, underscores or capitals; a name alone stands as a value.
 * @param string|null  $fallback   What is shown without JavaScript.
 * @return string
 */
function ml_da_event_render( $attributes, $fallback = '' ) {
	wp_enqueue_script( 'ml-da-event' );
	$html = '<div class="ml-da-event"';
	foreach ( (array) $attributes as $name => $value ) {
		$html .= is_int( $name ) ? ml_da_event_attribute( $value, true ) : ml_da_event_attribute( $name, $value );
	}
	// Balanced, so that no closing tag in the fallback ends the box too early.
	return $html . '>' . wp_kses_post( force_balance_tags( (string) $fallback ) ) . '</div>';
}

/**
 * One attribute, escaped; nothing for what the script does not know.
 *
 * @param string           $name  As in `time-zone`, `time_zone` or `timeZone`.
 * @param string|bool|null $value True stands for an attribute without a value.
 * @return string
 */
function ml_da_event_attribute( $name, $value ) {
	$name = strtolower( preg_replace( '/_|(?<=[a-z])(?=[A-Z])/', '-', (string) $name ) );
	if ( ! in_array( $name, ML_DA_EVENT_ATTRIBUTES, true ) || false === $value || ! is_scalar( $value ) ) {
		return '';
	}
	$text = true === $value ? '' : (string) $value;
	$text = 'src' === $name ? ml_da_event_url( $text ) : esc_attr( $text );
	if ( 'src' === $name && '' === $text ) {
		return '';
	}
	return ' ' . ( 'lang' === $name ? 'lang' : "data-$name" ) . '="' . $text . '"';
}

/**
 * An address, escaped; empty if it is neither of the web nor relative to the page.
 *
 * @param string $url The address.
 * @return string
 */
function ml_da_event_url( $url ) {
	$url = trim( $url );
	if ( '' === $url || preg_match( '~^(?:[a-z][a-z0-9+.-]*:|[/?#])~i', $url ) ) {
		return esc_url( $url, array( 'http', 'https' ) );
	}
	// esc_url() would take "event.json" for a host; behind "./" it cannot be read as anything but a path.
	return '.' . esc_url( '/' . $url );
}
