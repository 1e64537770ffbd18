<?php
/**
 * Sets up the WordPress that wordpress.sh has put in place: php install.php <docroot> <address>
 */

list( , $docroot, $address ) = $argv;

define( 'WP_INSTALLING', true );
define( 'WP_SITEURL', $address );
$_SERVER['HTTP_HOST']   = parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';

// Called at the end of wp_install(): its own would send a mail.
function wp_new_blog_notification() {}

require_once "$docroot/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'Data assimilation', 'admin', 'admin@example.org', true, '', 'admin' );
$author = wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'user_email' => 'author@example.org', 'role' => 'author' ) );
switch_theme( 'twentytwentythree' );
// Pictures of people come from another server.
update_option( 'show_avatars', 0 );

$plugin = activate_plugin( 'ml-da-event/ml-da-event.php' );
foreach ( array( $author, $plugin ) as $result ) {
	if ( is_wp_error( $result ) ) {
		fwrite( STDERR, $result->get_error_message() . "\n" );
		exit( 1 );
	}
}
echo $GLOBALS['wp_version'] . "\n";
