# shellcheck shell=bash
# Shared by install, start, stop, cli and call; not meant to be run by itself.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

die() {
	printf '%s: %s\n' "${0##*/}" "$*" >&2
	exit 1
}

# Where `install` puts Asterisk and where the other scripts look for it: a
# folder of the repository that git ignores.
default_dir() {
	printf '%s\n' "${AST_DIR:-${here%/tests/peers/asterisk}/.peers/asterisk}"
}

# The non-comment lines of modules.list.
module_names() {
	sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$here/modules.list"
}

# Sets root, loader, libpath and moddir for an unpacked tree. Asterisk is run through
# the tree's own dynamic loader, so it uses the C library it was built with and
# needs neither a chroot nor any privilege.
find_tree() {
	local top=$1 f dir
	root=$top/root
	loader=
	for f in "$root"/lib/*/ld-linux*.so.* "$root"/usr/lib/*/ld-linux*.so.*; do
		if [[ -x $f ]]; then
			loader=$f
			break
		fi
	done
	libpath=
	for dir in "$root"/lib/*-linux-gnu* "$root"/usr/lib/*-linux-gnu* \
		"$root"/usr/lib "$root"/lib; do
		if [[ -d $dir ]]; then
			libpath+=${libpath:+:}$dir
		fi
	done
	moddir=
	for dir in "$root"/usr/lib/asterisk/modules "$root"/usr/lib/*/asterisk/modules; do
		if [[ -d $dir ]]; then
			moddir=$dir
		fi
	done
	[[ -n $loader && -n $moddir && -x $root/usr/sbin/asterisk ]]
}

# The running directory of one instance. The control socket's path must fit in
# sockaddr_un, so a deep target folder gets a short stand-in under TMPDIR.
instance_dir() {
	local top=$1 name=$2 dir
	dir=${AST_RUN:-$top/run/$name}
	if ((${#dir} > 85)); then
		dir=${TMPDIR:-/tmp}/asterisk-$name-$(printf '%s' "$dir" | cksum | cut -d' ' -f1)
	fi
	printf '%s\n' "$dir"
}

open_tree() {
	top=$(default_dir)
	[[ -d $top ]] || die "no folder $top; run install first"
	top=$(cd "$top" && pwd)
	find_tree "$top" || die "no Asterisk under $top; run install first"
	# shellcheck disable=SC2034  # read by the scripts that source this
	run=$(instance_dir "$top" "${AST_INSTANCE:-a}")
}

# Runs one CLI command on the instance and prints the answer.
ast_cli() {
	[[ -S $run/asterisk.ctl ]] || {
		printf 'no running instance in %s\n' "$run" >&2
		return 1
	}
	"$loader" --inhibit-cache --library-path "$libpath" "$root/usr/sbin/asterisk" \
		-C "$run/etc/asterisk.conf" -rx "$1"
}
