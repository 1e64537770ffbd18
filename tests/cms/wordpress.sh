#!/usr/bin/env bash
# A WordPress of its own for the tests, on Apache: installed from Debian's packages, with a database and a docroot in a temporary folder.
# Prints its address and runs until it is stopped; then nothing is left. Needs Debian or Ubuntu, root for what is missing, and `npm run build`.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
project="$here/../.."

install_missing() {
  local missing=() package
  for package in wordpress wordpress-theme-twentytwentythree apache2 libapache2-mod-php php-cli php-mysql mariadb-server; do
    dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  echo "installing ${missing[*]}" >&2
  # Somebody else may be installing something.
  local apt=(apt-get --quiet --quiet -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0)
  "${apt[@]}" update >&2
  DEBIAN_FRONTEND=noninteractive "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" >&2
}

work="" database="" server=""
# Each in a session of its own: an Apache that stops may end its whole group, and with it this script.
stop() {
  trap - EXIT
  [[ -z $server ]] || kill -- "-$server" 2>/dev/null && wait "$server" 2>/dev/null || true
  [[ -z $database ]] || kill -- "-$database" 2>/dev/null && wait "$database" 2>/dev/null || true
  [[ -z $work ]] || rm -rf "$work"
}
trap stop EXIT
trap 'exit 143' TERM
trap 'exit 130' INT HUP

start_database() {
  # The system's own service, if there is one, is left alone: own files, own socket, no port.
  mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$work/data" --auth-root-authentication-method=normal --skip-test-db >"$work/database.log" 2>&1
  setsid mariadbd --no-defaults --user="$(id -un)" --datadir="$work/data" --socket="$work/socket" --pid-file="$work/pid" --skip-networking \
    --innodb-flush-log-at-trx-commit=0 >>"$work/database.log" 2>&1 &
  database=$!
  local mariadb=(mariadb --no-defaults --user=root --socket="$work/socket") tries
  for tries in {1..300}; do
    "${mariadb[@]}" --execute='SELECT 1' >/dev/null 2>&1 && break
    kill -0 "$database" && ((tries < 300)) || { cat "$work/database.log" >&2; return 1; }
    sleep 0.1
  done
  "${mariadb[@]}" --execute='CREATE DATABASE wordpress CHARACTER SET utf8mb4'
}

write_site() {
  # Links followed: the package shares parts with others, which PHP's server would not find.
  cp -rL /usr/share/wordpress "$work/site"
  cp -r "$project/integrations/wordpress/ml-da-event" "$work/site/wp-content/plugins/"
  cp "$project/dist/ml-da-event.js" "$work/site/wp-content/plugins/ml-da-event/"
  cp "$project/demo/events/symposium.json" "$work/site/event.json"
  mkdir -p "$work/site/wp-content/uploads"
  cat >"$work/site/wp-config.php" <<PHP
<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:$work/socket' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_AUTO_UPDATE_CORE', false );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '$work/php.log' );
\$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
PHP
}

# Apache and PHP as a site has them: PHP's own server, with several workers, answered once in thousands of requests with nothing.
write_server() {
  local modules=/usr/lib/apache2/modules name
  for name in mpm_prefork authz_core dir mime; do echo "LoadModule ${name}_module $modules/mod_$name.so"; done
  echo "LoadModule php_module $(ls "$modules"/libphp*.so | tail -n 1)"
  cat <<CONF
ServerRoot "$work"
ServerName 127.0.0.1
Listen 127.0.0.1:$1
PidFile "$work/apache.pid"
Mutex file:$work
ErrorLog "$work/server.log"
User www-data
Group www-data
StartServers 4
MaxRequestWorkers 8
TypesConfig /etc/mime.types
DocumentRoot "$work/site"
DirectoryIndex index.php
<FilesMatch "\.php$">
  SetHandler application/x-httpd-php
</FilesMatch>
<Directory "$work/site">
  Require all granted
</Directory>
php_admin_flag display_errors off
CONF
}

start_site() {
  local port tries
  port="$(php -r '$s = stream_socket_server("tcp://127.0.0.1:0"); echo explode(":", stream_socket_get_name($s, false))[1];')"
  address="http://127.0.0.1:$port"
  version="$(php "$here/install.php" "$work/site" "$address")" || { cat "$work/php.log" >&2; return 1; }
  write_server "$port" >"$work/apache.conf"
  if ((EUID == 0)); then
    # Apache gives up root: its own account must get at the files.
    touch "$work/php.log"
    chmod 711 "$work"
    chown -R www-data:www-data "$work/site" "$work/php.log"
  fi
  setsid apache2 -f "$work/apache.conf" -DFOREGROUND >>"$work/server.log" 2>&1 &
  server=$!
  for tries in {1..100}; do
    (: <>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && return
    kill -0 "$server" && sleep 0.1 || break
  done
  cat "$work/server.log" >&2
  return 1
}

install_missing
work="$(mktemp -d)"
start_database
write_site
start_site
echo "WordPress $version at $address (admin/admin, author/author), PHP's log in $work/php.log"
wait "$server"
