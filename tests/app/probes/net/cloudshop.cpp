#include "tests/app/probes/net/cloudshop.h"

namespace sd::test {

const char* cloudShop()
{
    return R"(
import json, sys, threading, urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

STATUS = {'page': {'name': 'Moln'}, 'status': {'indicator': 'major', 'description': 'Partial outage'},
  'components': [
    {'id': 'g', 'name': 'Europe', 'group': True, 'status': 'major_outage'},
    {'id': '1', 'name': 'API', 'group_id': 'g', 'group': False, 'status': 'major_outage'},
    {'id': '2', 'name': 'API', 'group_id': None, 'group': False, 'status': 'operational'},
    {'id': '3', 'name': 'Mail', 'group': False, 'status': 'degraded_performance'},
    {'id': '4', 'name': 'Web', 'group': False, 'status': 'under_maintenance'},
    {'id': '5', 'name': 'Odd', 'group': False, 'status': 'on_holiday'}],
  'incidents': [{'name': 'API fails', 'status': 'investigating'}, {'name': 'Old', 'status': 'resolved'}]}
DOMAIN = {'objectClassName': 'domain', 'ldhName': 'xn--sm-zia.example', 'status': ['active'],
  'events': [{'eventAction': 'registration', 'eventDate': '2001-01-01T00:00:00Z'},
             {'eventAction': 'expiration', 'eventDate': '2100-01-01T12:00:00+02:00'}],
  'entities': [{'roles': ['registrar'], 'vcardArray': ['vcard', [['version', {}, 'text', '4.0'], ['fn', {}, 'text', 'Namn AB']]]}]}

class Shop(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def log_message(self, *args): pass
    def say(self, status, body, *headers):
        data = body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
        self.send_response(status)
        for name, value in headers: self.send_header(name, value)
        self.send_header('Content-Length', str(len(data)))
        self.end_headers()
        self.wfile.write(data)
    def do_GET(self):
        url = urllib.parse.urlparse(self.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        cookie, token = self.headers.get('Cookie', ''), self.headers.get('Authorization', '')
        if url.path == '/basket':
            self.say(200, 'Total: 120 kr') if 'sid=7' in cookie and token == 'Bearer t-42' else self.say(403, 'no: ' + cookie)
        elif url.path == '/cookies': self.say(200, 'cookies: ' + cookie)
        elif url.path == '/items': self.say(200, {'items': [{'id': 'a b&c', 'price': 12.5}], 'n': 3})
        elif url.path == '/item': self.say(200, {'id': query.get('id')})
        elif url.path == '/away': self.say(302, '', ('Location', '/text'))
        elif url.path == '/round': self.say(302, '', ('Location', '/round'))
        elif url.path == '/text': self.say(200, 'plain text')
        elif url.path == '/big': self.say(200, 'x' * 3000000)
        elif url.path == '/hang': threading.Event().wait(60)
        elif url.path == '/status.json': self.say(200, STATUS)
        elif url.path == '/domain/xn--sm-zia.example': self.say(200, DOMAIN)
        elif url.path == '/domain/held.example': self.say(200, {**DOMAIN, 'status': ['client hold'], 'events': []})
        elif url.path == '/rdap/domain/xn--sm-zia.example': self.say(302, '', ('Location', '/domain/xn--sm-zia.example'))
        else: self.say(404, 'nothing here')
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get('Content-Length', 0))).decode()
        if self.path == '/login':
            asked = json.loads(body)
            if asked == {'user': 'noc', 'password': 'v"äl & gömt'}:
                self.say(200, {'state': 'ok', 'token': 't-42'}, ('Set-Cookie', 'sid=7; Path=/'))
            else: self.say(200, {'state': 'not ' + asked['password'], 'token': ''})
        else: self.say(200, dict(urllib.parse.parse_qsl(body)))

ThreadingHTTPServer.daemon_threads = True
ThreadingHTTPServer(('127.0.0.1', int(sys.argv[1])), Shop).serve_forever()
)";
}

} // namespace sd::test
