#include "models/domain/alarmlife.h"
