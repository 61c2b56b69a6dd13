<?php
/** Installs WordPress, with an administrator and an author, each with their name as password. */
mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
(new mysqli('localhost', 'wordpress', '', '', 0, getenv('WORDPRESS_SOCKET')))->query('CREATE DATABASE wordpress');

define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('WORDPRESS_ADDRESS'), PHP_URL_HOST);
/** Nobody is to be written to. */
function wp_mail() {
    return true;
}
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A partner’s site', 'administrator', 'administrator@example.org', false, '', 'administrator');
wp_insert_user(['user_login' => 'author', 'user_pass' => 'author', 'role' => 'author']);
