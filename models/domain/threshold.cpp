#include "models/domain/threshold.h"
